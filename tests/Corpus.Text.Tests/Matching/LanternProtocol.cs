namespace Corpus.Text.Tests.Matching;

/// <summary>A made-up specification in the form of the RFC series: printed in pages, indented, with lists, tables, figures, grammar and notes.</summary>
internal static class LanternProtocol
{
    public static string Text { get; } = Page.Replace("<FF>", "\f").ReplaceLineEndings("\n");

    private const string Page = """
        Internet Engineering Task Force (IETF)                         J. Doe, Ed.
        Request for Comments: 9999                                   Example Corp.
        Category: Standards Track                                       March 2021


                     The Lantern Protocol: Signals over Dark Water

        Abstract

           This document specifies the Lantern Protocol (LP), an applica-
           tion-layer protocol for signals between ships.

        Doe & Roe                    Standards Track                    [Page 1]
        <FF>
        RFC 9999                    Lantern Protocol                  March 2021


        1.  Introduction

           The key words "MUST", "MUST NOT", "SHOULD", and "MAY" in this document
           are to be interpreted as described in BCP 14 [RFC2119] [RFC8174] when,
           and only when, they appear in all capitals, as shown here.

        1.1.  Terms

           A ship that has no lantern MUST
           NOT send any frame.  All integers are big-endian (network byte
           order) unless the text says otherwise.

           An endpoint that receives a frame of an unknown type SHOULD ignore
           it, but it MAY treat this as a connection error of type
           LAMP_PROTOCOL_ERROR (see Section 4.1).  A receiver MUST close the




        Doe & Roe                    Standards Track                    [Page 2]
        <FF>
        RFC 9999                    Lantern Protocol                  March 2021


           connection with an error of type FLASH_LIMIT_ERROR if the sender
           violates the advertised limits, that is, if it sends more than
           2^62-1 flashes.

        2.  Frames

           Type:  A variable-length integer that identifies the frame.

           Payload:  The content of the frame; a Payload with more than
              16,384 bytes MUST be rejected with error code 0x0a.

           A sender behaves as follows:

           o  It MUST NOT send a frame before the handshake is confirmed.

           o  If the receiver does not answer within 3 * RTT, the sender

              *  SHOULD send the frame again, and

              *  MAY close the connection.

           A receiver processes each frame in this order:

           1.  Read the type.

           2.  Read the length.  If it is greater than the maximum frame
               size, stop (see Figure 1).

              +-------------------+--------------------+-----------------+
              | Type              | Meaning            | Reference       |
              +===================+====================+=================+
              | 0x01              | FLASH              | Section 3.2     |
              +-------------------+--------------------+-----------------+

               0                   1                   2                   3
               0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
              +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
              |     Type      |            Length             |   Payload ... |
              +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+

                                  Figure 1: Frame Format

             lamp-name   = ALPHA *( ALPHA / DIGIT / "-" )
             lamp-value  = 1*DIGIT [ "." 1*3DIGIT ]   ; no sign

           A lamp name that does not match the grammar is mal-
           formed.  Such a name is treated as an empty one --- it is never
           an error.

        Doe & Roe                    Standards Track                    [Page 3]
        <FF>
        RFC 9999                    Lantern Protocol                  March 2021

        2.2.  Timers

           The probe timeout (PTO) is computed as

           PTO = smoothed_rtt + max(4*rttvar, kGranularity) + max_ack_delay

           where kGranularity is 1 ms.  When a PTO timer expires, the PTO
           backoff MUST be increased, resulting in the PTO period being set to
           twice its current value.

              |  *Note*: The value 333 was chosen since it results in a PTO of
              |  about one second; cf. [Watch-Keeping] and [1].

              lamp.send(0x01, "a");
              if (a >= b && c != 0) return;

           Lamps MUST be numbered from 0 to N-1.  Field names are
           case-insensitive.  A non-
           zero value is invalid.  Values are in the range 0..255, and/or
           reserved.  A client MUST NOT do so...  The extension_data is empty.

           If a server receives a ClientHello without an "lp_params" extension
           (see [RFC8446], Section 4.2), it MUST close the connection with
           error 0x016d (that is, missing_extension).

           (1)  The first octet is 0xFF.

           See <https://lantern.example/a_very_long_path/that/goes/on/
           and/on>.  [[ Is this right? ]]

        Doe & Roe                    Standards Track                    [Page 4]
        """;
}
