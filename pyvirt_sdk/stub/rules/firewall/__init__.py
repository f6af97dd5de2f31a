"""The firewall: rules, security groups, IP sets, aliases and options, at every level."""
