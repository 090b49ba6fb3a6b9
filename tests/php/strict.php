<?php

// Loaded before each script: the installed package, and every notice is an error.

declare(strict_types=1);

error_reporting(E_ALL);
set_error_handler(fn(int $kind, string $message) => throw new ErrorException($message, $kind));
require getcwd() . '/vendor/autoload.php';
