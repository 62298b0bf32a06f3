"""Plain text, sent as typed."""

from postgui.net.raw_body import raw_kind
from postgui.translation import mark

KIND = raw_kind("text", mark("Text"), "text/plain; charset=utf-8", language="text", order=30)
