"""Controls and groups of controls that pages and dialogs are made of."""
