"""What the settings of requests are called, and under which heading: for searching with no form in sight."""

from collections.abc import Mapping

from postgui.translation import mark

SETTING_LABELS: Mapping[str, tuple[str, str]] = {
    "timeout_ms": (mark("Timeout"), mark("Timeouts")),
    "connect_timeout_ms": (mark("Connect timeout"), mark("Timeouts")),
    "read_timeout_ms": (mark("Read timeout"), mark("Timeouts")),
    "write_timeout_ms": (mark("Write timeout"), mark("Timeouts")),
    "follow_redirects": (mark("Follow redirects"), mark("Redirects")),
    "max_redirects": (mark("Most redirects"), mark("Redirects")),
    "forward_authorization": (mark("Forward Authorization"), mark("Redirects")),
    "encode_url": (mark("Encode URL"), mark("URL")),
    "http_version": (mark("HTTP version"), mark("Connection")),
    "keep_alive": (mark("Keep connections"), mark("Connection")),
    "connect_to": (mark("Connect to"), mark("Connection")),
    "unix_socket": (mark("Unix socket"), mark("Connection")),
    "local_address": (mark("Local address"), mark("Connection")),
    "ip_version": (mark("IP version"), mark("Connection")),
    "proxy": (mark("Proxy"), mark("Proxy")),
    "proxy_username": (mark("Proxy username"), mark("Proxy")),
    "proxy_password": (mark("Proxy password"), mark("Proxy")),
    "proxy_bypass": (mark("No proxy for"), mark("Proxy")),
    "verify_tls": (mark("Verify TLS certificate"), mark("TLS")),
    "insecure_hosts": (mark("Insecure hosts"), mark("TLS")),
    "ca_file": (mark("Own authorities"), mark("TLS")),
    "tls_min": (mark("Lowest TLS version"), mark("TLS")),
    "tls_max": (mark("Highest TLS version"), mark("TLS")),
    "server_name": (mark("Server name (SNI)"), mark("TLS")),
    "certificates": (mark("Client certificates"), mark("TLS")),
    "retries": (mark("Retries"), mark("Retries")),
    "retry_delay_ms": (mark("Retry delay"), mark("Retries")),
    "use_cookies": (mark("Use cookies"), mark("Cookies")),
}
