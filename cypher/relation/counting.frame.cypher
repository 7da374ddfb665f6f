// How many rows pages would have if they were not cut, for each of $requests.
// listed
  RETURN count(*) AS total
}
RETURN q.index AS request, total
