"""The nodes of the cluster."""
