# Words that many rooms share.
quarter = { $from } to { $to } { $year }
quarter-short = Q{ $number } { $year }
