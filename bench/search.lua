-- Drives /search with the lines of a file, one after the other, each thread from a place of its own.
-- wrk -t2 -c32 -d10s -s bench/search.lua http://127.0.0.1:8080 -- bench/search-queries.txt [path, such as /api/v1/disclosures]
local queries, at, path = {}, 0, "/search"
local threads = 0

function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end

local function encoded(text)
    return (text:gsub("[^%w]", function(c) return string.format("%%%02X", string.byte(c)) end))
end

function init(arguments)
    for line in io.lines(arguments[1]) do
        queries[#queries + 1] = encoded(line)
    end
    path = arguments[2] or path
    at = number * 397
end

function request()
    at = at % #queries + 1
    return wrk.format("GET", path .. "?q=" .. queries[at])
end

function response(status)
    if status ~= 200 then
        wrong = (wrong or 0) + 1
        print("wrong status " .. status)
    end
end

function done(summary, latency)
    io.write(string.format("search: %.0f requests/s, median %.1f ms, p99 %.1f ms, errors %d\n",
        summary.requests / summary.duration * 1000000, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
        summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout))
end
