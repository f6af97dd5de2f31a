"""Bytes to a server and back: what threads and event loops do differently."""
