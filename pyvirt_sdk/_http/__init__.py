"""Connections: the only part of the client that knows an HTTP library."""
