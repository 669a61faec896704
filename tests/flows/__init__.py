"""What a person comes to do, with the service, the person and the window played by hand."""
