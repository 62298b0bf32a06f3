"""JSON (RFC 8259), sent as typed."""

from postgui.net.raw_body import raw_kind

KIND = raw_kind("json", "JSON", "application/json", language="json", order=10)
