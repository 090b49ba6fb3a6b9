# frozen_string_literal: true

# Copied from generator/targets/ruby/templates/lib/{package.name}.rb by `make generate`; edit it
# there.

require_relative 'status_module/version'
require_relative 'status_module/entry'
require_relative 'status_module/vocabulary'
require_relative 'status_module/codes'
require_relative 'status_module/back_off'
require_relative 'status_module/json_text'
require_relative 'status_module/body'
require_relative 'status_module/message'
require_relative 'status_module/reply'
require_relative 'status_module/reply_error'
require_relative 'status_module/errors'
require_relative 'status_module/catalogue'
require_relative 'status_module/form'
require_relative 'status_module/request_problem'
require_relative 'status_module/request'

# What the status codes of an API mean: see StatusEnum, and `decode` for whole replies.
module StatusModule
  # The texts are much of the gem, and many programs need none of them.
  autoload :Facts, "#{__dir__}/status_module/facts"
  private_constant :Facts, :Body, :Catalogue, :Form, :JsonText, :Message, :Request

  # Reads a reply. Never raises.
  #
  # Takes the text or bytes of a reply, a response that has a `body`, or what was parsed, with
  # strings or symbols as keys. What cannot be read has the code nil; like an unknown code it is
  # never a success.
  def self.decode(body)
    Reply.new(body)
  end

  # The status of a code or a name, as numbers and people write them; nil where there is none.
  #
  # The case of a name does not matter, and `-` and spaces stand for `_`.
  def self.lookup(key)
    StatusEnum.lookup(key)
  end

  # Each documented reason for which the API would refuse a request, as far as its body shows it:
  # a frozen array of RequestProblem.
  #
  # Takes JSON text or a hash. Never raises. A request is taken in every form that the API has
  # had; parameters of the URL are not looked at. To pass is not to be accepted: the list is what
  # the documentation states, and nothing more.
  def self.check_request(request)
    Request.check(request)
  end
end
