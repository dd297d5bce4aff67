Public Module Newsroom
End Module
