//! Which addresses are of the public network (the IANA registries of special-purpose addresses).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether an address is one that anybody may reach: not of this machine or network, and not one that stands for
/// another address (IPv4 within IPv6, NAT64, 6to4, Teredo), which would have to be judged in its place.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let is_special = match ip.octets() {
        // This network; shared between a provider and its customers (RFC 6598); protocols; the former 6to4 relays;
        // measurements (RFC 2544); reserved, and broadcast.
        [0 | 240.., ..] | [100, 64..=127, ..] | [192, 0, 0, _] | [192, 88, 99, _] | [198, 18 | 19, ..] => {
            true
        }
        _ => false,
    };
    !(is_special
        || ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_multicast()
        || ip.is_documentation())
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    match ip.segments() {
        // Protocols (Teredo, ORCHID …), documentation, 6to4, documentation (RFC 9637).
        [0x2001, ..=0x01ff | 0x0db8, ..] | [0x2002, ..] | [0x3fff, ..=0x0fff, ..] => false,
        // All that has been given out of the public addresses.
        [first, ..] => first >> 13 == 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_addresses_are_public() {
        for (public, addresses) in [
            (
                true,
                "8.8.8.8 1.1.1.1 100.63.255.255 100.128.0.1 172.15.0.1 172.32.0.1 192.0.1.1 198.17.1.1 223.255.255.1",
            ),
            (true, "2606:4700::1111 2a00:1450::1 2001:4860:4860::8888 2001:200::1"),
            (
                false,
                "0.0.0.0 0.1.2.3 10.0.0.1 127.0.0.1 127.255.0.1 169.254.169.254 172.16.0.1 172.31.255.255",
            ),
            (false, "192.168.1.1 100.64.0.1 100.127.255.255 192.0.0.170 192.0.2.1 192.88.99.1 198.18.0.1"),
            (false, "198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255"),
            (false, ":: ::1 ::ffff:8.8.8.8 ::ffff:127.0.0.1 ::7f00:1 64:ff9b::808:808 64:ff9b:1::1 100::1"),
            (
                false,
                "fc00::1 fd12:3456::1 fe80::1 fec0::1 ff02::1 2001:db8::1 2002:7f00:1::1 2001::1 2001:10::1 3fff::1",
            ),
        ] {
            for address in addresses.split(' ') {
                assert_eq!(is_public(address.parse().unwrap()), public, "{address}");
            }
        }
    }
}
