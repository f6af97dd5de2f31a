"""The operations for the async client; ``sync`` is converted from it."""
