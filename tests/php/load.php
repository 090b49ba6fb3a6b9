<?php

// Loads every file of the package in this folder; every notice is an error.

declare(strict_types=1);

require __DIR__ . '/strict.php';

foreach (glob('src/*.php') as $file) {
    require_once $file;
}
