"""What is seen, piece by piece."""
