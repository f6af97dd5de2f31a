"""The client and what can be done with it, written by hand; ``_sync`` is converted from it."""
