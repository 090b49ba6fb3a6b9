# frozen_string_literal: true

# Copied from generator/targets/ruby/templates/lib/{package.module}/request.rb by
# `make generate`; edit it there.

module StatusModule
  # Checks a request before it is sent, against what is documented to be refused.
  module Request # :nodoc:
    module_function

    # Each problem with the body of a request.
    def check(request)
      body = Body.parse(request)
      return malformed unless Body.members(body)

      rules = StatusEnum.flat_map { |status| status.request.map { |rule| [status, rule] } }
      rules.filter_map { |status, rule| problem(status, rule, body) }.freeze
    end

    def malformed
      status = Catalogue::MALFORMED
      problem = RequestProblem.new(status, '', nil, 'The body must be a JSON object.') if status
      [problem].compact.freeze
    end

    # The problem with a body, if it breaks a rule.
    def problem(status, rule, body)
      field = Catalogue::FIELDS.fetch(rule[:field])
      return if field[:paths].empty? || !applies?(rule[:when], body)

      path, value = find(field, body)
      return if met?(rule, path, value) || exempt?(field, body)

      path ||= belongs(field, body)
      RequestProblem.new(status, path.join('.'), value, rule[:message])
    rescue StandardError
      nil # an object of somebody else's may fail
    end

    # Whether the condition of a rule is true.
    def applies?(condition, body)
      return true unless condition

      _, value = find(Catalogue::FIELDS.fetch(condition[:field]), body)
      !value.nil? && Body.plain(value) == condition[:value]
    end

    # Whether what was found meets a rule.
    def met?(rule, path, value)
      return !rule[:required] unless path

      (!rule[:required] || !value.nil?) && Form.meets?(value, rule)
    end

    # Whether the request is of a kind in which the field is not checked.
    def exempt?(field, body)
      field[:unless] && !Body.at(body, field[:unless]).nil?
    end

    # The path and value of a field: at the first of its places whose value is not nil, else at
    # the first that is nil; the path is nil where the field is missing.
    def find(field, body)
      empty = nil
      field[:paths].each do |path|
        *parents, key = path
        parent = Body.at(body, parents)
        value = Body.member(parent, key)
        return [path, value] unless value.nil?

        empty ||= path if Body.member?(parent, key)
      end
      [empty, nil]
    end

    # The first of a field's paths whose parent the request has.
    def belongs(field, body)
      field[:paths].find { |path| Body.members(Body.at(body, path[0...-1])) } || field[:paths].first
    end
  end
end
