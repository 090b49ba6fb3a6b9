<?php

// Prints each public class, constant, property and method without a documentation comment.

declare(strict_types=1);

require __DIR__ . '/strict.php';

foreach (glob($argv[1] . '/*.php') as $file) {
    $class = new ReflectionClass($argv[2] . '\\' . basename($file, '.php'));
    $own = fn($member) => $member->isPublic() && $member->getDeclaringClass() == $class;
    $built_in = fn($member) => $member instanceof ReflectionMethod && $member->isInternal();
    $natural = fn($member) => in_array($member->name, ['name', 'value'], true) && $class->isEnum();
    $members = [...$class->getReflectionConstants(), ...$class->getProperties(), ...$class->getMethods()];
    foreach ([$class, ...array_filter($members, $own)] as $member) {
        if ($member->getDocComment() === false && !$built_in($member) && !$natural($member)) {
            echo "{$class->name} {$member->name}\n";
        }
    }
}
