# frozen_string_literal: true

# ruby signatures.rb FOLDER: fails where a public method or constant of the gem has no signature in
# the folder, or a signature no method.

require 'rbs'
require 'clickpost-errors'

loader = RBS::EnvironmentLoader.new
loader.add(path: Pathname(ARGV[0]))
ENVIRONMENT = RBS::Environment.from_loader(loader).resolve_type_names
BUILDER = RBS::DefinitionBuilder.new(env: ENVIRONMENT)

def own(methods)
  methods.select { |_, method| method.defined_in.to_s.start_with?('::ClickpostErrors') && method.public? }.keys
end

def compare(what, there, signed)
  there -= %i[inherited initialize]
  signed -= %i[initialize new]
  raise "#{what}: no signature of #{there - signed}, no method #{signed - there}" unless there.sort == signed.sort
end

# What a class or a module has and Ruby's own have not.
def added(type, method_list, base)
  type.public_send(method_list).select { |name| type.public_send(base, name).owner.to_s.include?('ClickpostErrors') }
end

def compare_methods(type, name)
  compare(type, added(type, :public_instance_methods, :instance_method), own(BUILDER.build_instance(name).methods))
  compare("#{type}.", added(type, :public_methods, :method), own(BUILDER.build_singleton(name).methods))
end

def check(type)
  name = TypeName("::#{type.name}")
  compare_methods(type, name)
  type.constants(false).each do |constant|
    value = type.const_get(constant)
    value.is_a?(Module) ? check(value) : ENVIRONMENT.constant_decls.fetch(TypeName("#{name}::#{constant}"))
  end
end

check(ClickpostErrors)
