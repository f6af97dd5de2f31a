"""Networks: interfaces of nodes, software-defined networks, firewalls."""
