# frozen_string_literal: true

# Generated from catalogue.yaml by `make generate`; do not edit.

module ClickpostErrors
  # The version of the gem, and of the catalogue in it.
  VERSION = '1.0.0'
end
