"""Nodes: one module per part of what a node is."""
