"""The mock server of a collection in a tab."""
