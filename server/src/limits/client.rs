//! Whose request it is: the address that it came from, or that a proxy names.

use axum::extract::{ConnectInfo, Request};
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

/// The address by which requests are counted: of IPv6 the network of 64 bits that one customer has.
///
/// With a proxy in between (`--public-url`), the last entry of `X-Forwarded-For`, which is the proxy's own; what
/// stands before it is what somebody says. `None` if it is an address of this machine, which tells nothing: a proxy
/// that does not say for whom it asks, or a test.
pub fn client(request: &Request, behind_proxy: bool) -> Option<IpAddr> {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>()?.0.ip().to_canonical();
    let said = request.headers().get_all("x-forwarded-for").iter().next_back();
    let said = said.and_then(|value| value.to_str().ok()).and_then(|value| value.rsplit(',').next());
    let forwarded = said.and_then(|said| said.trim().parse::<IpAddr>().ok()).map(|ip| ip.to_canonical());
    let address = if behind_proxy { forwarded.unwrap_or(peer) } else { peer };
    match address {
        _ if address.is_loopback() => None,
        IpAddr::V4(_) => Some(address),
        IpAddr::V6(ip) => {
            let [a, b, c, d, ..] = ip.segments();
            Some(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    fn of(peer: &str, forwarded: &[&str], behind_proxy: bool) -> Option<String> {
        let mut request = Request::builder();
        for value in forwarded {
            request = request.header("x-forwarded-for", *value);
        }
        let mut request = request.body(Body::empty()).unwrap();
        request.extensions_mut().insert(ConnectInfo(SocketAddr::new(peer.parse().unwrap(), 1)));
        client(&request, behind_proxy).map(|address| address.to_string())
    }

    #[test]
    fn a_proxy_is_believed_where_there_is_one() {
        assert_eq!(of("192.0.2.1", &[], false).as_deref(), Some("192.0.2.1"));
        assert_eq!(of("192.0.2.1", &["198.51.100.7"], false).as_deref(), Some("192.0.2.1"));
        assert_eq!(of("127.0.0.1", &["203.0.113.9, 198.51.100.7"], true).as_deref(), Some("198.51.100.7"));
        assert_eq!(of("127.0.0.1", &["1.1.1.1", "198.51.100.7"], true).as_deref(), Some("198.51.100.7"));
        assert_eq!(of("127.0.0.1", &["nonsense"], true), None);
        assert_eq!(of("::ffff:127.0.0.1", &[], false), None);
        assert_eq!(of("2001:db8:1:2:3::4", &[], false).as_deref(), Some("2001:db8:1:2::"));
        assert_eq!(of("::ffff:192.0.2.1", &[], false).as_deref(), Some("192.0.2.1"));
    }
}
