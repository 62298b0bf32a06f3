"""XML (RFC 7303), sent as typed."""

from postgui.net.raw_body import raw_kind

KIND = raw_kind("xml", "XML", "application/xml", language="xml", order=20)
