"""Which addresses of the network a page may be fetched from: public ones only."""

import ipaddress
import socket

from quizgen.errors import SourceError

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


def public_address(host: str, port: int) -> str:
    """The address to connect to for a host, looked up once.

    Raises SourceError if the host is unknown, or if any address of it is not public: one on the
    user's own machine or network, for instance.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError, ValueError) as error:
        raise SourceError(
            f"The site {host} was not found: check the address and the connection."
        ) from error
    addresses = [str(entry[4][0]) for entry in found]
    if not addresses or not all(map(is_public, addresses)):
        raise SourceError(
            f"{host} is not a public site, so nothing was fetched from it: save the page as a "
            "file, and give that."
        )
    return addresses[0]


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the public internet, also where it wraps another one."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return all(
        inner.is_global
        and not (inner.is_multicast or inner.is_reserved or inner.is_private or inner.is_loopback)
        for inner in _unwrapped(ip)
    )


def _unwrapped(ip: _Address) -> list[_Address]:
    """The addresses that a packet to `ip` may end up at."""
    if isinstance(ip, ipaddress.IPv4Address):
        return [ip]
    if ip.ipv4_mapped:
        return [ip.ipv4_mapped]
    inner: list[_Address] = [ip]
    if ip.sixtofour:
        inner.append(ip.sixtofour)
    if ip.teredo:
        inner.extend(ip.teredo)
    if ip in _NAT64:
        return [ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)]
    return inner
