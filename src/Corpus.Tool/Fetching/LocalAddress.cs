using System.Net;
using System.Net.Sockets;

namespace Corpus.Tool.Fetching;

/// <summary>Tells the addresses of this machine and of private networks from those of the internet.</summary>
internal static class LocalAddress
{
    private static readonly IPNetwork[] _networks =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/127", "64:ff9b:1::/48", "100::/64", "2001:db8::/32", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(network => IPNetwork.Parse(network)),
    ];

    private static readonly IPNetwork _translated = IPNetwork.Parse("64:ff9b::/96"), _sixToFour = IPNetwork.Parse("2002::/16");

    /// <summary>Whether the address is one that no page on the internet has.</summary>
    public static bool IsLocal(IPAddress address)
    {
        IPAddress plain = Plain(address);
        return Array.Exists(_networks, network => network.BaseAddress.AddressFamily == plain.AddressFamily && network.Contains(plain));
    }

    // An address of the fourth version may be dressed up as one of the sixth.
    private static IPAddress Plain(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();

        byte[] bytes = address.GetAddressBytes();
        return _translated.Contains(address) ? new IPAddress(bytes[12..]) : _sixToFour.Contains(address) ? new IPAddress(bytes[2..6]) : address;
    }
}
