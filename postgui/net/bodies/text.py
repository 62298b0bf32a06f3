"""Plain text, sent as typed."""

from postgui.net.raw_body import raw_kind

KIND = raw_kind("text", "Text", "text/plain; charset=utf-8", language="text", order=30)
