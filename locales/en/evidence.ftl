# The pages on which people add documents. Only the server reads these texts, so they cost browsers nothing.

evidence = Add documents
    .body =
        You can send us letters, emails, photos and other proof. You do not have to send any.

        Send files from Word, Excel, PowerPoint or OpenOffice, PDF files, text files, emails, and pictures as JPEG, PNG, GIF or WebP. We take out of pictures what they say about where and when they were taken. Remove any passwords first.
evidence-added = We have your documents
evidence-list = Your documents
evidence-remove = Remove
evidence-file = Choose files
    .hint =
        { $left ->
            [one] You can add one more file, of { $size } or less.
           *[other] You can add { $left } more files, each of { $size } or less.
        }
evidence-add = Add these files
evidence-full = You have added { $most } documents. That is as many as we take. Remove one if you want to add another.
evidence-megabytes = { $size } MB
    .tenths = { $size }.{ $tenths } MB
evidence-kilobytes = { $size } KB
evidence-unnamed = The file
# The script puts the name and the number in.
evidence-going = Sending {"{"}name{"}"}: {"{"}percent{"}"} %
evidence-waiting = There is no connection. We will go on with {"{"}name{"}"} as soon as there is.
evidence-which-case = Tell us which case the documents are for. You got the reference number and the secret code when you sent us your concern.
evidence-case = Back to your case
evidence-problem = We could not take a file
    .none = Choose a file
    .empty = { $name } is empty. Choose another file
    .too-large = { $name } is too large. Choose a file of { $size } or less
    .too-many = { $name } was not added. You can send up to { $most } files
    .type = { $name } is not a kind of file that we take. Save it as a PDF, or as a JPEG if it is a picture
    .damaged = { $name } cannot be read. It may be damaged. Save it again, and choose the new file
    .protected = { $name } has a password. Save it without one, and choose the new file
    .active = { $name } has parts that could run by themselves, such as macros. Save it as a PDF without them
    .ambiguous = { $name } seems to be two kinds of file in one. Save it again, and choose the new file
    .unpacks = { $name } is too large when it is unpacked. Choose a smaller file
    .pixels = { $name } is too large a picture. Save it smaller, and choose the new file
    .infected = { $name } has a virus. We have not kept it
