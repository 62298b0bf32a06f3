"""The computations behind the authentication kinds: challenges, digests, signatures, keys. No HTTP."""
