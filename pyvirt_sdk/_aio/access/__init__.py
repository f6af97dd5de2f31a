"""Who may do what: users, groups, roles, rights, realms, tokens."""
