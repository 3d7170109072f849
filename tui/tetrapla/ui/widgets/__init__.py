"""The widgets the screens are made of; each paints lines of (text, role) runs."""
