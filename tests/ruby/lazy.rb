# frozen_string_literal: true

# Prints whether the texts are loaded after `require`, and after the first use.

require 'clickpost-errors'

def loaded?
  $LOADED_FEATURES.any? { |path| path.end_with?('clickpost_errors/facts.rb') }
end

before = loaded?
ClickpostErrors::MetaStatus[200].title
puts "#{before} #{loaded?}"
