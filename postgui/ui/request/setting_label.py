"""What the settings of requests are called, and under which heading: for searching with no form in sight."""

from collections.abc import Mapping

SETTING_LABELS: Mapping[str, tuple[str, str]] = {
    "timeout_ms": ("Timeout", "Timeouts"),
    "connect_timeout_ms": ("Connect timeout", "Timeouts"),
    "read_timeout_ms": ("Read timeout", "Timeouts"),
    "write_timeout_ms": ("Write timeout", "Timeouts"),
    "follow_redirects": ("Follow redirects", "Redirects"),
    "max_redirects": ("Most redirects", "Redirects"),
    "forward_authorization": ("Forward Authorization", "Redirects"),
    "encode_url": ("Encode URL", "URL"),
    "http_version": ("HTTP version", "Connection"),
    "keep_alive": ("Keep connections", "Connection"),
    "connect_to": ("Connect to", "Connection"),
    "unix_socket": ("Unix socket", "Connection"),
    "local_address": ("Local address", "Connection"),
    "ip_version": ("IP version", "Connection"),
    "proxy": ("Proxy", "Proxy"),
    "proxy_username": ("Proxy username", "Proxy"),
    "proxy_password": ("Proxy password", "Proxy"),
    "proxy_bypass": ("No proxy for", "Proxy"),
    "verify_tls": ("Verify TLS certificate", "TLS"),
    "insecure_hosts": ("Insecure hosts", "TLS"),
    "ca_file": ("Own authorities", "TLS"),
    "tls_min": ("Lowest TLS version", "TLS"),
    "tls_max": ("Highest TLS version", "TLS"),
    "server_name": ("Server name (SNI)", "TLS"),
    "certificates": ("Client certificates", "TLS"),
    "retries": ("Retries", "Retries"),
    "retry_delay_ms": ("Retry delay", "Retries"),
    "use_cookies": ("Use cookies", "Cookies"),
}
