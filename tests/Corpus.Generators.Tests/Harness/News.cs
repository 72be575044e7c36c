namespace Corpus.Generators.Tests.Harness;

/// <summary>Two made-up articles that the tests cite.</summary>
internal static class News
{
    public const string Harbour = """
        Harbour wall to be raised before winter

        By Ines Calloway
        June 3, 2024

        The town council of Merrow voted on Monday to raise the harbour wall by 40 centimetres before the first storms reach the coast.

        "We have not chosen a contractor for the northern section," said Mara Okafor, the harbour engineer, at the meeting in the town hall.

        Fishermen had asked the council for a delay. "Nobody has asked the boats where they are to go," said Tomas Lindqvist, who leads their association.

        Okafor answered that the works would go on. "The money is there, and the stone is ordered," she said.

        According to Okafor, the wall "must never again be lower than the spring tide" after the works are done.
        """;

    public const string Ferry = """
        Ferry line to the islands returns in spring

        By Pieter Vance
        May 28, 2024

        The ferry between Merrow and the outer islands will sail again from April, two years after the old ship was sold, and will rest in autumn before the first storms reach the coast.

        "The new ferry will carry 120 passengers and no cars," said Helena Brandt, who runs the line, on the quay on Tuesday.

        Brandt said that the fare had not been settled. "We will publish the prices when the ship has been paid for," she said.
        """;
}
