"""Ends the program at random moments, and checks that its journal tells the truth: `make endurance`."""
