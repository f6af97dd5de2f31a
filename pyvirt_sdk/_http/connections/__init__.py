"""Connections that stay: one pool for each server, driven without an HTTP client on top."""
