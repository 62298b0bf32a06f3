"""How each language writes a text down so that its compiler or shell reads back the same. Pure."""
