"""What a person comes to do, one file each."""
