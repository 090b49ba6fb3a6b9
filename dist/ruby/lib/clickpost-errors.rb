# frozen_string_literal: true

# Copied from generator/targets/ruby/templates/lib/{package.name}.rb by `make generate`; edit it
# there.

require_relative 'clickpost_errors/version'
require_relative 'clickpost_errors/entry'
require_relative 'clickpost_errors/vocabulary'
require_relative 'clickpost_errors/codes'
require_relative 'clickpost_errors/back_off'
require_relative 'clickpost_errors/json_text'
require_relative 'clickpost_errors/body'
require_relative 'clickpost_errors/message'
require_relative 'clickpost_errors/reply'
require_relative 'clickpost_errors/reply_error'
require_relative 'clickpost_errors/errors'
require_relative 'clickpost_errors/catalogue'
require_relative 'clickpost_errors/form'
require_relative 'clickpost_errors/request_problem'
require_relative 'clickpost_errors/request'

# What the status codes of an API mean: see MetaStatus, and `decode` for whole replies.
module ClickpostErrors
  # The texts are much of the gem, and many programs need none of them.
  autoload :Facts, "#{__dir__}/clickpost_errors/facts"
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
    MetaStatus.lookup(key)
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
