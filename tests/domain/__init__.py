"""The vocabulary of the program."""
