# frozen_string_literal: true

# Generated from catalogue.yaml by `make generate`; do not edit.

Gem::Specification.new do |spec|
  spec.name = 'clickpost-errors'
  spec.version = '1.0.0'
  spec.summary = 'Clickpost status codes'
  spec.description = 'Every documented status code of the Clickpost API, with what it says about the order, whether the same request may be sent again, and who has to act.'
  spec.author = 'the clickpost-errors contributors'
  spec.license = 'MIT'
  spec.metadata['rubygems_mfa_required'] = 'true'
  spec.required_ruby_version = '>= 3.1'
  spec.files = Dir['lib/**/*.rb', 'sig/*.rbs', 'LICENSE', 'README.md', '.yardopts']
  spec.extra_rdoc_files = ['README.md']
  spec.rdoc_options = ['--main', 'README.md', '--markup', 'markdown']
end
