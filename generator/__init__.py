"""Renders a catalogue of API status codes into packages, data and pages; see ARCHITECTURE.md."""
