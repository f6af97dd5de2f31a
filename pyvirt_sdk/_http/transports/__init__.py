"""httpx transports: those that a caller gives, and those that lead through a proxy."""
