# Help when no country pack is chosen. Never a number here.
country-international-name = International
country-international-help-1 = Tell an adult you trust: at home, at school or nearby.
country-international-help-2 = Is that adult the problem, or too busy? Tell another one, until somebody listens.
country-international-help-3 = Your teacher can find the right help where you live. In danger now? Get to a safe adult at once.
