"""The vocabulary of the whole program. Standard library only."""
