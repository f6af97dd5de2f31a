"""What Proxmox VE returns and takes, as Pydantic models: the data without the actions."""
