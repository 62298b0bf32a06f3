"""A SPARQL query (SPARQL 1.1 Protocol, section 2.1.3), sent as typed."""

from postgui.net.raw_body import raw_kind

KIND = raw_kind("sparql", "SPARQL", "application/sparql-query", language="text", order=60)
