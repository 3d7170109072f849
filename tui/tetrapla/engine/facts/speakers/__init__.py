"""Who is said to speak: names, pronouns and descriptions beside verbs of saying."""
