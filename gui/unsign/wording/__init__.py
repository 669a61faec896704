"""Facts to sentences. Of Qt it knows only how to translate and how a locale writes."""
