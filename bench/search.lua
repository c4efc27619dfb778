-- Drives /search with the lines of a file, one after the other, each thread from a place of its own.
-- wrk -t2 -c32 -d10s -s bench/search.lua http://127.0.0.1:8080 -- bench/search-queries.txt [path, such as /api/v1/disclosures] [anew]
-- With "anew" each round through the file asks up to another day far ahead, so that no answer was ever given before.
local queries, at, path = {}, 0, "/search"
local anew, round = false, 0
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
    anew = arguments[3] == "anew"
    at = number * 397
    round = number * 8000 + os.time() % 8000 * 2
end

local function someDay()
    return string.format("&to=%d-%02d-%02d", 2100 + round % 100, 1 + math.floor(round / 100) % 12, 1 + math.floor(round / 1200) % 28)
end

function request()
    at = at % #queries + 1
    if at == 1 then
        round = round + 1
    end
    return wrk.format("GET", path .. "?q=" .. queries[at] .. (anew and someDay() or ""))
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
